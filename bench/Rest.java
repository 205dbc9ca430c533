/** Starting, and doing nothing. */
final class Rest {

    private static final int QUIET_SECONDS = 10;

    private final Hearth hearth;
    private final long first;

    Rest(Hearth hearth, long first) {
        this.hearth = hearth;
        this.first = first;
    }

    void report(Report report) throws InterruptedException {
        Thread.sleep(QUIET_SECONDS * 1_000);
        var database = ProcessHandle.of(hearth.database).orElseThrow();
        var databaseMemory = Cpu.residentMebibytes(database.pid())
                + database.children()
                        .mapToLong(child -> Cpu.residentMebibytes(child.pid()))
                        .sum();
        report.heading("Starting and doing nothing");
        report.columns("what", "value");
        report.row("first start, empty directory to first answer", first + " ms");
        report.row("second start", hearth.startedInMilliseconds + " ms");
        report.row("memory when idle, Hearth", Cpu.residentMebibytes(hearth.pid()) + " MiB");
        report.row("memory when idle, PostgreSQL", databaseMemory + " MiB");
    }
}
