package org.laurea.sync.receipt;

import org.laurea.sync.content.ContentHead;

/**
 * What a receipt says of the batch, from the head of its content.
 *
 * @param category the tag of the category
 * @param day CCYYMMDD
 * @param records how many records
 * @param unit the unit that filed it
 */
public record FiledBatch(String category, String day, long records, String unit) {

    /** From the head of a content. */
    public static FiledBatch of(ContentHead head) {
        return new FiledBatch(head.category(), head.day(), head.records(), head.unit());
    }
}
