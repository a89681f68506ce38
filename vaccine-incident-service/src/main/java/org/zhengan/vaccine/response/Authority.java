package org.zhengan.vaccine.response;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.response.AuthorityAnswer.Code;

/** Who leads at a grade, and whether a body may give a command (响应权限), 2.1 to 2.3 and 4. */
public final class Authority implements Evaluation<AuthorityQuestion, AuthorityAnswer> {

    @Override
    public String name() {
        return "authority";
    }

    @Override
    public Text summary() {
        return new Text("响应由谁牵头、可否下达命令", "Who leads a response, and who may give a command");
    }

    @Override
    public Class<AuthorityQuestion> question() {
        return AuthorityQuestion.class;
    }

    @Override
    public Class<AuthorityAnswer> answer() {
        return AuthorityAnswer.class;
    }

    @Override
    public List<Basis> rules() {
        var all = new LinkedHashSet<>(LeadTable.TABLE.rules());
        all.addAll(List.of(ResponseRules.NOT_GRADED, ResponseRules.ON_SITE_FROM_III, ResponseRules.PROPOSED_BY_COUNTY));
        return List.copyOf(all);
    }

    @Override
    public Answer<AuthorityAnswer> decide(AuthorityQuestion question, Settings settings) {
        var counties = question.adminUnits().size();
        var match = LeadTable.match(question.grade(), counties, question.actor() == Body.CITY_HQ);
        if (match.isEmpty()) {
            return Answer.of(new AuthorityAnswer(null, false, Code.BELOW_GRADES), ResponseRules.NOT_GRADED);
        }
        var lead = match.get().result();
        List<Basis> basis = new ArrayList<>(List.of(match.get().basis()));
        @Nullable Code code = null;
        switch (question.command()) {
            case SET_UP_ONSITE_COMMAND -> {
                basis.add(ResponseRules.ON_SITE_FROM_III);
                code = question.grade().atLeast(Grade.III)
                        ? jurisdiction(question.actor() == Body.CITY_HQ)
                        : Code.ONSITE_NOT_FORESEEN;
            }
            case PROPOSE_LEVEL_IV -> {
                basis.add(ResponseRules.PROPOSED_BY_COUNTY);
                code = jurisdiction(question.actor() == Body.MARKET_SUPERVISION);
            }
            case START_RESPONSE -> {
                code = jurisdiction(lead.includes(question.actor()));
                if (question.grade() == Grade.IV) {
                    basis.add(ResponseRules.PROPOSED_BY_COUNTY);
                    code = code == null && !question.isProposed() ? Code.PROPOSAL_MISSING : code;
                }
            }
            case RAISE, LOWER, TERMINATE -> code = jurisdiction(lead.includes(question.actor()));
        }
        return new Answer<>(new AuthorityAnswer(lead, code == null, code), basis);
    }

    private static @Nullable Code jurisdiction(boolean competent) {
        return competent ? null : Code.JURISDICTION_DENIED;
    }
}
