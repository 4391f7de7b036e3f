package vn.thiduaso.mail;

import vn.thiduaso.shared.Contact;

/**
 * A letter to one person.
 *
 * @param key what it is about and to whom; a letter with the same key is the same letter, at most 200 characters
 * @param topic under which it is found again, such as {@code campaign:51}
 * @param kind short name of the occasion, for lists
 * @param subject one line
 * @param text plain text
 */
public record Letter(String key, String topic, String kind, Contact to, String subject, String text) {}
