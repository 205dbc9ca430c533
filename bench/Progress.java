/** Says what is being done, beside the tables. */
final class Progress {

    private static final long BEGAN = System.nanoTime();

    private Progress() {}

    static void say(String what) {
        var seconds = (System.nanoTime() - BEGAN) / 1_000_000_000;
        System.err.printf("bench %2d:%02d  %s%n", seconds / 60, seconds % 60, what);
    }
}
