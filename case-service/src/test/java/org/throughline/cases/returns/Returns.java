package org.throughline.cases.returns;

import static org.throughline.cases.Http.as;

import io.restassured.response.ValidatableResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Returns in tests, as the returns officer asks for them. */
public final class Returns {

    private Returns() {}

    /** Asks for something of the returns. */
    public static ValidatableResponse get(String path) {
        return as("returns-officer").get("/v1/returns/" + path).then();
    }

    /** The lines of a file of SSDA903 without its header. */
    public static List<String> lines(int year, String file) {
        String body =
                get("ssda903/" + year + "/" + file).statusCode(200).extract().asString();
        return Stream.of(body.split("\r\n")).skip(1).toList();
    }

    /** Those lines that are about children whose id begins like this. */
    public static List<String> linesOf(String laChildIds, int year, String file) {
        return lines(year, file).stream()
                .filter(line -> line.startsWith(laChildIds))
                .toList();
    }

    /** A published file; the test is skipped, saying so, where it does not lie beside the project. */
    public static Path shared(String name) {
        Path file = Path.of(System.getProperty("throughline.shared", "../shared"), "data", name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: " + name + " is not beside the project");
        return file;
    }
}
