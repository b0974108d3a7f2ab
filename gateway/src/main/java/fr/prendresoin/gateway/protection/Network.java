package fr.prendresoin.gateway.protection;

import java.net.InetAddress;
import java.util.Arrays;

/// A range of addresses such as `10.0.0.0/8` or `::1`.
record Network(InetAddress base, int bits) {

    static Network parse(String text) {
        int slash = text.indexOf('/');
        InetAddress base = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int all = base.getAddress().length * 8;
        int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        return new Network(base, bits);
    }

    boolean contains(InetAddress address) {
        return address.getAddress().length == base.getAddress().length
                && Arrays.equals(prefix(address, bits), prefix(base, bits));
    }

    /// The address with all but its first bits cleared.
    static byte[] prefix(InetAddress address, int bits) {
        byte[] bytes = address.getAddress();
        for (int i = 0; i < bytes.length; i++) {
            int kept = Math.clamp(bits - i * 8L, 0, 8);
            bytes[i] &= (byte) (0xFF << (8 - kept));
        }
        return bytes;
    }
}
