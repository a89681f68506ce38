package org.zhengan.rules;

/** A clause (条款) of a policy document: where it stands and what it says in one sentence. */
public record Clause(PolicyDocument document, String number, Text summary) {

    /** A rule that stands in this clause word for word. */
    public Basis rule(String id, String zh, String en) {
        return basis(id, Origin.DOCUMENT, zh, en);
    }

    /** A rule that reads an ambiguous clause in one stated way. */
    public Basis reading(String id, String zh, String en) {
        return basis(id, Origin.INTERPRETATION, zh, en);
    }

    /** A rule that fills what this clause leaves open with a stated default. */
    public Basis byDefault(String id, String zh, String en) {
        return basis(id, Origin.DEFAULT, zh, en);
    }

    private Basis basis(String id, Origin origin, String zh, String en) {
        return new Basis(id, this, origin, new Text(zh, en), document.inForceFrom(), document.repealedOn());
    }
}
