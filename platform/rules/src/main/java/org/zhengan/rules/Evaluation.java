package org.zhengan.rules;

import java.util.List;

/**
 * A rule or decision table asked over HTTP: a pure function from a question to an answer, without clock or store.
 *
 * @param <Q> the question, a record
 * @param <A> the answer, a record
 */
public interface Evaluation<Q, A> {

    /** Its name in the path, kebab-case. */
    String name();

    /** What it decides, in a sentence. */
    Text summary();

    /** The record asked. */
    Class<Q> question();

    /** The record answered. */
    Class<A> answer();

    /** Every rule it may decide by. */
    List<Basis> rules();

    /** Every setting it reads. */
    default List<Setting<?>> settings() {
        return List.of();
    }

    /** Decides; {@link Undecidable} when the question has no answer. */
    Answer<A> decide(Q question, Settings settings);
}
