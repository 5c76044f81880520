package org.throughline.workforce;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Many clients who do the same at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Sends the request from so many threads together and answers the statuses. */
    public static List<Integer> statuses(int clients, Supplier<Response> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        CountDownLatch start = new CountDownLatch(clients);
        Callable<Integer> client = () -> {
            start.countDown();
            start.await();
            return request.get().statusCode();
        };
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                answers.add(threads.submit(client));
            }
            return collect(answers);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Integer> collect(List<Future<Integer>> answers)
            throws InterruptedException, ExecutionException {
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        return statuses;
    }
}
