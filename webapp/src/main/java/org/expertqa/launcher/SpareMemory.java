package org.expertqa.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Has Java give memory back to the machine that it has no use for: it takes much while it starts and while it builds an index,
 * and keeps it unless it is told when to look (JEP 346). What the operator has set by a flag stays.
 */
final class SpareMemory {

    private static final Map<String, String> OPTIONS =
            Map.of("G1PeriodicGCInterval", "10000", "MinHeapFreeRatio", "20", "MaxHeapFreeRatio", "50");

    private SpareMemory() {}

    /** From now on: when nothing was tidied up for ten seconds, and no more than half of the heap is kept free. */
    static void giveBack() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            OPTIONS.forEach((name, value) -> set(machine, name, value));
        }
    }

    private static void set(HotSpotDiagnosticMXBean machine, String name, String value) {
        try {
            if (machine.getVMOption(name).getOrigin() == VMOption.Origin.DEFAULT) {
                machine.setVMOption(name, value);
            }
        } catch (IllegalArgumentException e) {
            System.getLogger("org.expertqa.launcher")
                    .log(System.Logger.Level.DEBUG, "This Java has no {0}; it runs without", name);
        }
    }
}
