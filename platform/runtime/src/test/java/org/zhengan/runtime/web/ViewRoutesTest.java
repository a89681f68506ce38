package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.zhengan.rules.Undecidable;
import reactor.core.publisher.Flux;

class ViewRoutesTest {

    @Test
    void aQuestionMayConcernAsManyThingsAsAreRead() {
        assertThat(ViewRoutes.atMost(3, Flux.just(1, 2, 3)).block()).containsExactly(1, 2, 3);
        assertThat(ViewRoutes.atMost(3, Flux.empty()).block()).isEmpty();
    }

    @Test
    void aQuestionThatConcernsMoreIsRefusedRatherThanAnsweredFromSome() {
        var asked = ViewRoutes.atMost(3, Flux.just(1, 2, 3, 4));

        assertThatExceptionOfType(Undecidable.class)
                .isThrownBy(asked::block)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("too-many-things"));
    }
}
