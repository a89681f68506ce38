package org.zhengan.vaccine.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.publication.PublicationAuthority.Result;
import org.zhengan.vaccine.publication.PublicationCommands.Authorise;
import org.zhengan.vaccine.publication.PublicationCommands.Draft;
import org.zhengan.vaccine.publication.PublicationCommands.Refuse;

/**
 * A release of information (信息公布), 4.5.
 *
 * @param publisher who drafted it, and so who would publish it
 * @param refusal   why it was not released
 */
public record Publication(
        @Label("信息类别") InfoType infoType,
        @Label("标题") String title,
        @Label("内容") String text,
        @Label("发布形式") ReleaseForm form,
        @Label("行政区域") District district,
        @Label("关联事件") @Nullable String incidentId,
        @Label("事件级别") @Nullable Grade grade,
        @Label("公布主体") Publisher publisher,
        @Label("授权") @Nullable Authorisation authorisation,
        @Label("公布时间") @Nullable Instant publishedAt,
        @Label("不予公布理由") @Nullable String refusal) {

    static Publication drafted(Attempt<Publication, Draft> attempt) {
        var draft = attempt.command();
        return new Publication(
                draft.infoType(),
                draft.title(),
                draft.text(),
                draft.form(),
                draft.district(),
                draft.incidentId(),
                draft.grade(),
                Publisher.of(attempt.moment().actor()),
                null,
                null,
                null);
    }

    static Publication authorised(Attempt<Publication, Authorise> attempt) {
        return attempt.thing().with(given(attempt), null, null);
    }

    static Publication published(Attempt<Publication, ?> attempt) {
        var draft = attempt.thing();
        return draft.with(draft.authorisation, attempt.moment().at(), null);
    }

    /** Refused because the clause does not let its publisher release it as it stands. */
    static Publication unauthorised(Attempt<Publication, ?> attempt) {
        var draft = attempt.thing();
        return draft.with(draft.authorisation, null, draft.clause().summary().zh());
    }

    static Publication refused(Attempt<Publication, Refuse> attempt) {
        var draft = attempt.thing();
        return draft.with(draft.authorisation, null, attempt.command().reason());
    }

    /** Whether it may be released under the authorisation that {@code attempt} gives. */
    static boolean isAllowed(Attempt<Publication, Authorise> attempt) {
        return attempt.thing().isAllowedBy(given(attempt));
    }

    /** The rule of its kind of information. */
    Basis clause() {
        return PublicationRules.judge(infoType, publisher, authorisation).basis();
    }

    private static Authorisation given(Attempt<Publication, Authorise> attempt) {
        var given = attempt.command();
        return new Authorisation(Authority.of(attempt.moment().actor()), given.on(), given.doc(), given.verifiedWith());
    }

    private boolean isAllowedBy(@Nullable Authorisation authority) {
        return PublicationRules.judge(infoType, publisher, authority).result() == Result.ALLOWED;
    }

    private Publication with(@Nullable Authorisation given, @Nullable Instant at, @Nullable String reason) {
        return new Publication(infoType, title, text, form, district, incidentId, grade, publisher, given, at, reason);
    }
}
