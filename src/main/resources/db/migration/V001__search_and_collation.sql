-- Vietnamese sorting and search without case or diacritics.
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE COLLATION vietnamese (provider = icu, locale = 'vi-VN');

-- unaccent() is only STABLE; naming its dictionary makes it safe to index.
CREATE FUNCTION plain_text(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(unaccent('unaccent', replace(replace(normalize(value, NFC), 'đ', 'd'), 'Đ', 'D')));
