package org.zhengan.vaccine.command;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place that a body of command has to fill (应有职务).
 *
 * @param department absent where any may fill it
 */
record Place(Post post, @Nullable Department department) {

    static Place of(Post post) {
        return new Place(post, null);
    }

    static Stream<Place> of(Post post, Department... departments) {
        return Arrays.stream(departments).map(department -> new Place(post, department));
    }

    static Stream<Place> of(Post post, Set<Department> departments) {
        return of(post, departments.toArray(Department[]::new));
    }

    boolean isFilledBy(List<Seat> held) {
        return held.stream()
                .anyMatch(seat -> seat.post() == post && (department == null || seat.department() == department));
    }

    /** As it is told when it is missing: {@code POST} or {@code POST:DEPARTMENT}. */
    String told() {
        return department == null ? post.name() : post + ":" + department;
    }
}
