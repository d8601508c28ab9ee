CREATE TABLE room (
    building integer,
    number integer,
    name text NOT NULL,
    code varchar(20) NOT NULL,
    doc jsonb,
    during tsrange,
    deleted_at timestamptz,
    price numeric(10, 2),
    CONSTRAINT "room's key" PRIMARY KEY (number, building),
    CONSTRAINT room_code UNIQUE (code) INCLUDE (name),
    CONSTRAINT room_name UNIQUE (name, code) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&) WHERE (deleted_at IS NULL),
    CONSTRAINT "price.positive" CHECK (price > 0 AND price < 1000 OR price IS NULL) NO INHERIT
) WITH (fillfactor = 70, autovacuum_enabled = false);
CREATE UNIQUE INDEX room_lower ON room (lower(name), (building + 1) DESC) WHERE deleted_at IS NULL AND code <> 'x';
CREATE INDEX room_doc ON room USING gin (doc jsonb_path_ops) WITH (fastupdate = off);
CREATE INDEX room_pattern ON room (code varchar_pattern_ops, name COLLATE "C" text_pattern_ops DESC NULLS LAST) INCLUDE (price);
CREATE INDEX room_brin ON room USING brin (number) WITH (pages_per_range = 16);
CREATE INDEX room_hash ON room USING hash (code);
CREATE INDEX "Room.Index" ON room (price NULLS FIRST, building DESC NULLS LAST);
CREATE STATISTICS room_statistics (dependencies) ON building, number FROM room;
-- alter_column room.code (type) brings: drop_foreign_key desk.desk_room_code_fkey; add_foreign_key desk.desk_room_code_fkey
-- alter_column desk.room_code (type) brings: drop_foreign_key desk.desk_room_code_fkey; add_foreign_key desk.desk_room_code_fkey
CREATE TABLE desk (
    id integer PRIMARY KEY,
    building integer,
    number integer,
    room_code varchar(20) REFERENCES room (code) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE,
    above integer CONSTRAINT "self" REFERENCES desk ON DELETE CASCADE,
    CONSTRAINT desk_room FOREIGN KEY (number, building) REFERENCES room MATCH FULL ON DELETE SET DEFAULT,
    CONSTRAINT not_checked CHECK (id > 0)
);
ALTER TABLE desk ADD CONSTRAINT later CHECK (building > 0) NOT VALID;
ALTER TABLE desk ADD CONSTRAINT later_key FOREIGN KEY (above) REFERENCES desk NOT VALID;
ALTER TABLE desk CLUSTER ON desk_pkey;
ALTER TABLE room REPLICA IDENTITY FULL;
ALTER TABLE room ALTER COLUMN name SET STATISTICS 500;
ALTER TABLE room ALTER COLUMN doc SET STORAGE EXTERNAL;
CREATE UNLOGGED TABLE cache (key text PRIMARY KEY, value bytea);
CREATE TABLE replicated (id integer PRIMARY KEY, code varchar(20) NOT NULL CONSTRAINT replicated_code UNIQUE, name text NOT NULL);
ALTER TABLE replicated REPLICA IDENTITY USING INDEX replicated_code;
-- refused: alter_column replicated.code (nullable)
