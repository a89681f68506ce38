package org.zhengan.fire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.CoverageContract;

class FireCoverageTest extends CoverageContract {

    private static final String[] DIGITS = "零 一 二 三 四 五 六 七 八 九".split(" ");
    private static final int ARTICLES_OF_RESPONSIBILITY = 36;
    private static final int ARTICLES_OF_INVESTIGATION = 37;
    private static final int TASKS_OF_THE_PLAN = 25;

    @Override
    protected Programme programme() {
        return FireProgramme.PROGRAMME;
    }

    @Override
    protected List<String> clausesOf(PolicyDocument document) {
        if (document.equals(FireDocuments.PLAN)) {
            return plan();
        }
        return articles(
                document.equals(FireDocuments.RESPONSIBILITY) ? ARTICLES_OF_RESPONSIBILITY : ARTICLES_OF_INVESTIGATION);
    }

    private static List<String> articles(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> "第" + inWords(number) + "条")
                .toList();
    }

    private static String inWords(int number) {
        int tens = number / 10;
        var units = number % 10 == 0 ? "" : DIGITS[number % 10];
        return tens == 0 ? units : (tens == 1 ? "" : DIGITS[tens]) + "十" + units;
    }

    /** Chapters by their headings; chapter three by its tasks, which the gazette numbers through. */
    private static List<String> plan() {
        List<String> all = new ArrayList<>(List.of("第一章一", "第一章二", "第一章三", "第二章一", "第二章二", "第二章三"));
        IntStream.rangeClosed(1, TASKS_OF_THE_PLAN).forEach(task -> all.add("第三章" + task));
        all.addAll(List.of("第四章一", "第四章二", "第四章三", "第四章四", "第四章五", "第四章六", "第四章七"));
        all.addAll(List.of("第五章一", "第五章二", "第五章三", "第五章结尾"));
        return all;
    }
}
