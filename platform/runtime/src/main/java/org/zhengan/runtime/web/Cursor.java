package org.zhengan.runtime.web;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bson.BSONException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the value of the field it is ordered by, and the id. Opaque to callers. */
record Cursor(@Nullable Object value, String id) {

    String encoded() {
        var json = new Document("v", value).append("i", id).toJson();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decoded(String text) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var document = Document.parse(json);
            var id = document.getString("i");
            if (id != null) {
                return new Cursor(document.get("v"), id);
            }
        } catch (BSONException | JsonParseException | IllegalArgumentException | ClassCastException garbled) {
            // told below
        }
        throw Bodies.invalid("?cursor", "不是本接口给出的游标", "is not a cursor of this list");
    }

    /** What comes after it in descending order of {@code field} and id; a range of their index. */
    Bson afterDescending(String field) {
        return field.equals("_id")
                ? Filters.lt("_id", id)
                : Filters.and(Filters.lte(field, value), Filters.or(Filters.lt(field, value), Filters.lt("_id", id)));
    }

    /** What comes after it in ascending order of {@code field} and id; a range of their index. */
    Bson afterAscending(String field) {
        return Filters.and(Filters.gte(field, value), Filters.or(Filters.gt(field, value), Filters.gt("_id", id)));
    }
}
