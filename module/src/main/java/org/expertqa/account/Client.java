package org.expertqa.account;

/** Where a request comes from: the network address, and what the browser calls itself; both cut to what is kept of them. */
public record Client(String address, String userAgent) {

    private static final int LONGEST_ADDRESS = 64;
    private static final int LONGEST_USER_AGENT = 300;

    public Client {
        address = cut(address, LONGEST_ADDRESS);
        userAgent = cut(userAgent, LONGEST_USER_AGENT);
    }

    private static String cut(String text, int most) {
        String line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= most ? line : line.substring(0, most);
    }
}
