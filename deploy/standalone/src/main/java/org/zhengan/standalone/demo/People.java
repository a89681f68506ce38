package org.zhengan.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** The people of the demonstration, remembered once something was told of them: the one source of personal values. */
public final class People {

    private final Map<Integer, Person> spokenOf = new ConcurrentSkipListMap<>();

    Person numbered(int number) {
        return spokenOf.computeIfAbsent(number, Person::numbered);
    }

    /** Everything personal that the demonstration has put in. */
    public List<String> values() {
        return spokenOf.values().stream()
                .flatMap(each -> Stream.of(each.name(), each.idNo(), each.phone()))
                .distinct()
                .toList();
    }
}
