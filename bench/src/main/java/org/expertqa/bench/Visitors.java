package org.expertqa.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some visitors at once, each on a connection and a thread of its own. */
final class Visitors {

    static final int COUNT = 4;

    /** What one visitor does; it throws when an answer is not what it should be. */
    interface Visit {
        void with(Visitor visitor, int number) throws Exception;
    }

    private Visitors() {}

    /** Has all of them make their visit and waits for the last. */
    static void visit(int port, Visit visit) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        try {
            List<Future<Void>> visits = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                int number = i;
                visits.add(threads.submit((Callable<Void>) () -> {
                    try (Visitor visitor = new Visitor(port)) {
                        visit.with(visitor, number);
                    }
                    return null;
                }));
            }
            for (Future<Void> each : visits) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
