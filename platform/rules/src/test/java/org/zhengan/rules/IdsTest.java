package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void laterIdsAreGreater() {
        List<String> ids = Stream.generate(Ids::next).limit(10_000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void noIdIsGivenTwiceHoweverManyAsk() {
        var ids = IntStream.range(0, 10_000).parallel().mapToObj(any -> Ids.next());

        assertThat(ids.distinct()).hasSize(10_000);
    }

    @Test
    void idsAreOfTheTimeOrderedVersion() {
        assertThat(UUID.fromString(Ids.next()).version()).isEqualTo(7);
    }
}
