-- The register as people keep it: who came in when, and a counter that grows with every change of a unit's register.
-- Nobody knows when the people of before came in: added_at stays empty for them.
ALTER TABLE staff_member ADD COLUMN added_at timestamptz;
CREATE INDEX ix_staff_member_plain_name ON staff_member (unit_id, plain_text(full_name), birth_year);

CREATE TABLE staff_register (
  unit_id  bigint NOT NULL CONSTRAINT pk_staff_register PRIMARY KEY CONSTRAINT fk_staff_register_unit REFERENCES unit,
  revision bigint NOT NULL
);

-- The history of one person is found by how the subject begins.
CREATE INDEX ix_audit_event_staff ON audit_event (subject text_pattern_ops) WHERE action LIKE 'staff.%';
