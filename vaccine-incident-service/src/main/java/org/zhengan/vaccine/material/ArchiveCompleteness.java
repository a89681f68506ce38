package org.zhengan.vaccine.material;

import java.util.List;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/** What an archive lacks (归档资料是否齐全), 4.4.3. */
public final class ArchiveCompleteness implements Evaluation<ArchiveQuestion, Missing> {

    @Override
    public String name() {
        return "archive-completeness";
    }

    @Override
    public Text summary() {
        return new Text("归档资料是否齐全", "What the archive of an incident lacks");
    }

    @Override
    public Class<ArchiveQuestion> question() {
        return ArchiveQuestion.class;
    }

    @Override
    public Class<Missing> answer() {
        return Missing.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(IncidentContents.ARCHIVE.basis());
    }

    @Override
    public Answer<Missing> decide(ArchiveQuestion question, Settings settings) {
        return Answer.of(new Missing(Archived.missing(question.held())), IncidentContents.ARCHIVE.basis());
    }
}
