package org.zhengan.trail;

/**
 * What an entry says, before it has its place in the chain. What does not apply is empty, or 0.
 *
 * @param id       unique in its trail; of an event, the event's own
 * @param type     the type of the event, or what was refused, unmasked or exported
 * @param at       when, RFC 3339 in UTC
 * @param subject  the thing it is about
 * @param actor    who did it
 * @param command  the command that changed the thing
 * @param version  the version of the thing after it
 * @param decision SHA-256 of the decision as the archive writes it
 * @param text     the event as it was published, or what else is to be said
 */
public record Note(
        Kind kind,
        String id,
        String type,
        String at,
        String subject,
        String district,
        String actor,
        String command,
        long version,
        String decision,
        String text) {

    /** Something somebody did that changes nothing: saw in clear, took away, or was refused. */
    public static Note of(
            Kind kind, String id, String type, String at, String subject, String district, String actor, String text) {
        return new Note(kind, id, type, at, subject, district, actor, "", 0, "", text);
    }
}
