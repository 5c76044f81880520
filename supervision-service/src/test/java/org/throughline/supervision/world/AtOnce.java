package org.throughline.supervision.world;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** Many people who do something in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them hears, in their order. */
    public static List<Response> ask(int many, IntFunction<Response> action) {
        List<CompletableFuture<Response>> running = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int number = i;
            running.add(CompletableFuture.supplyAsync(() -> action.apply(number)));
        }
        return running.stream().map(CompletableFuture::join).toList();
    }
}
