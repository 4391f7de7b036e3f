-- Finds the same file or the same document in other places.
CREATE INDEX ix_evidence_sha256 ON evidence (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX ix_evidence_document ON evidence (lower(replace(document_no, ' ', '')), document_date) WHERE document_no IS NOT NULL;
