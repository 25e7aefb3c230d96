package org.laurea.bench;

/** Peer: a JVM that ends at once. */
final class Nothing {

    public static void main(String[] arguments) {}
}
