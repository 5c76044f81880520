package org.throughline.systemtests.refusal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.systemtests.system.WholeSystem;

/**
 * One operation of a service's committed OpenAPI document.
 *
 * @param service the service's name
 * @param id the operationId
 * @param method the HTTP method
 * @param path the path with its parameters unresolved
 * @param roles who may call it
 * @param mediaType of the request body; null without one
 * @param answers the documented statuses
 */
record Operation(
        String service,
        String id,
        String method,
        String path,
        List<String> roles,
        String mediaType,
        Set<String> answers) {

    private static final List<String> SERVICES = List.of("workforce-service", "case-service", "supervision-service");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Every operation of the three services. */
    static List<Operation> all() {
        return SERVICES.stream().flatMap(Operation::of).toList();
    }

    /** The path with ids that nothing has. */
    String somewhere() {
        return path.replace("{service}", service)
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    boolean takesJson() {
        return mediaType != null && mediaType.endsWith("json");
    }

    /** A merge patch is read against the record, so that only the patch of a record that exists can be wrong. */
    boolean patches() {
        return "PATCH".equals(method);
    }

    @Override
    public String toString() {
        return service + " " + id;
    }

    private static Stream<Operation> of(String service) {
        Path document =
                WholeSystem.stack().options().projectRoot().resolve(service).resolve("openapi.yaml");
        try {
            List<Operation> operations = new ArrayList<>();
            JsonNode paths = new YAMLMapper().readTree(document.toFile()).get("paths");
            paths.properties().forEach(path -> path.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .forEach(operation ->
                            operations.add(of(service, path.getKey(), operation.getKey(), operation.getValue()))));
            return operations.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("no OpenAPI document of " + service, e);
        }
    }

    private static Operation of(String service, String path, String method, JsonNode operation) {
        List<String> roles = new ArrayList<>();
        operation
                .path("security")
                .forEach(scheme -> scheme.forEach(scopes -> scopes.forEach(s -> roles.add(s.asText()))));
        JsonNode content = operation.at("/requestBody/content");
        Set<String> answers = new TreeSet<>();
        operation.get("responses").fieldNames().forEachRemaining(answers::add);
        return new Operation(
                service,
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                roles,
                content.isMissingNode() ? null : content.fieldNames().next(),
                answers);
    }
}
