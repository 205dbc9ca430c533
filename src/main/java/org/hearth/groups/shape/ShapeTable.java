package org.hearth.groups.shape;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearth.groups.GroupId;
import org.hearth.groups.Shape;
import org.hearth.groups.Shapes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What groups are. */
@Repository
class ShapeTable implements Shapes {

    private static final String SHAPE = """
            select name, purpose, language, led_by, admission, visibility, starts_on, ends_on, fee, fee_link, size_limit,
                formats, times, access, needs
            from support_group
            where id = :group
            """;

    private final JdbcClient database;

    ShapeTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Shape> of(GroupId group) {
        return find(group, SHAPE);
    }

    /** As it stands, and nobody else changes it until the transaction ends. */
    Optional<Shape> locked(GroupId group) {
        return find(group, SHAPE + "for no key update");
    }

    private Optional<Shape> find(GroupId group, String sql) {
        return database.sql(sql)
                .param("group", group.value())
                .query(ShapeTable::shape)
                .optional();
    }

    void keep(GroupId group, Shape shape) {
        database.sql("""
                        update support_group
                        set name = :name, purpose = :purpose, language = :language, led_by = :ledBy,
                            admission = :admission, visibility = :visibility, starts_on = :startsOn, ends_on = :endsOn,
                            fee = :fee, fee_link = :feeLink, size_limit = :sizeLimit, formats = :formats,
                            times = :times, access = :access, needs = :needs
                        where id = :group
                        """)
                .param("group", group.value())
                .param("name", shape.name())
                .param("purpose", shape.purpose())
                .param("language", shape.language())
                .param("ledBy", shape.ledBy().name())
                .param("admission", shape.admission().name())
                .param("visibility", shape.visibility().name())
                .param("startsOn", shape.startsOn().orElse(null))
                .param("endsOn", shape.endsOn().orElse(null))
                .param("fee", shape.fee())
                .param("feeLink", shape.feeLink())
                .param(
                        "sizeLimit",
                        shape.sizeLimit().isPresent() ? shape.sizeLimit().getAsInt() : null)
                .param("formats", names(shape.formats()))
                .param("times", names(shape.times()))
                .param("access", names(shape.access()))
                .param("needs", shape.needs().toArray(String[]::new))
                .update();
    }

    /** What other groups that the world may know come for: a hidden group's need would give it away. */
    List<String> needsInUse(GroupId apart) {
        return database.sql("""
                        select distinct need
                        from support_group g
                        cross join unnest(g.needs) as need
                        where g.visibility in ('LISTED', 'SEARCHABLE')
                        and g.id <> :apart
                        order by need
                        limit 200
                        """)
                .param("apart", apart.value())
                .query((row, number) -> row.getString("need"))
                .list();
    }

    private static Shape shape(ResultSet row, int number) throws SQLException {
        var size = row.getObject("size_limit", Integer.class);
        return new Shape(
                row.getString("name"),
                row.getString("purpose"),
                row.getString("language"),
                Shape.LedBy.valueOf(row.getString("led_by")),
                Shape.Admission.valueOf(row.getString("admission")),
                Shape.Visibility.valueOf(row.getString("visibility")),
                Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                chosen(row, "formats", Shape.Format::valueOf),
                size == null ? OptionalInt.empty() : OptionalInt.of(size),
                chosen(row, "times", Shape.TimeOfDay::valueOf),
                chosen(row, "access", Shape.Access::valueOf),
                texts(row, "needs"),
                row.getString("fee"),
                row.getString("fee_link"));
    }

    private static <E extends Enum<E>> SortedSet<E> chosen(ResultSet row, String column, Function<String, E> read)
            throws SQLException {
        var all = new TreeSet<E>();
        texts(row, column).forEach(name -> all.add(read.apply(name)));
        return all;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static String[] names(Collection<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).toArray(String[]::new);
    }
}
