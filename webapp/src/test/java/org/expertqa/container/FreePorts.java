package org.expertqa.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports on which nobody listens, each given once. */
public final class FreePorts {

    private FreePorts() {}

    public static int one() throws IOException {
        return several(1).get(0);
    }

    /** They differ, because all are held before the first is let go. */
    static List<Integer> several(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return held.stream().map(ServerSocket::getLocalPort).toList();
    }
}
