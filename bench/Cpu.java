import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

/** How much processor time processes have used, in milliseconds, as Linux counts it: in steps of ten. */
final class Cpu {

    private static final long MILLISECONDS_A_TICK = 10;

    private Cpu() {}

    static long of(long process) {
        return ticks(process, 2) * MILLISECONDS_A_TICK;
    }

    /** Of the threads by which Java compiles what runs often. */
    static long ofCompiling(long process) {
        try (var threads = Files.list(Path.of("/proc/" + process + "/task"))) {
            return threads.map(Cpu::statistics)
                            .filter(line -> line.contains("(C1 Comp") || line.contains("(C2 Comp"))
                            .mapToLong(line -> ticks(line, 2))
                            .sum()
                    * MILLISECONDS_A_TICK;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** To the nanosecond, of threads that live: so that a few dozen requests can be told apart. Without Java's compilers. */
    static long nanosWithoutCompiling(long process) {
        try (var threads = Files.list(Path.of("/proc/" + process + "/task"))) {
            return threads.filter(thread -> !read(thread.resolve("comm")).matches("C[12] Comp.*\\s*"))
                    .mapToLong(Cpu::nanos)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Of a process and its children, as long as none of them begins or ends. */
    static long nanosOfFamily(long parent) {
        return ProcessHandle.of(parent).stream()
                .flatMap(one -> LongStream.concat(
                                LongStream.of(one.pid()), one.children().mapToLong(ProcessHandle::pid))
                        .boxed())
                .mapToLong(process -> nanos(Path.of("/proc/" + process)))
                .sum();
    }

    private static long nanos(Path thread) {
        var line = read(thread.resolve("schedstat"));
        return line.isEmpty() ? 0 : Long.parseLong(line.split(" ")[0]);
    }

    /** Of a process, its children and those of its children that have ended. */
    static long ofFamily(long parent) {
        var children = ProcessHandle.of(parent).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(child -> ticks(child.pid(), 2));
        return LongStream.concat(LongStream.of(ticks(parent, 4)), children).sum() * MILLISECONDS_A_TICK;
    }

    private static long ticks(long process, int fields) {
        return ticks(statistics(Path.of("/proc/" + process)), fields);
    }

    /** utime and stime, with four fields also those of children that were waited for; 0 if it has ended. */
    private static long ticks(String line, int fields) {
        var afterName = line.substring(line.lastIndexOf(')') + 1).strip().split(" ");
        return LongStream.range(11, 11 + fields)
                .filter(field -> field < afterName.length)
                .map(field -> Long.parseLong(afterName[(int) field]))
                .sum();
    }

    private static String statistics(Path process) {
        return read(process.resolve("stat"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }

    /** Memory that is in no other process's share, in MiB. */
    static long residentMebibytes(long process) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException ended) {
            return 0;
        }
    }
}
