-- A change of what others inherit changes those as well; they cannot change it alone.
CREATE TABLE city (name text NOT NULL, people integer DEFAULT 5 CHECK (people >= 0), code varchar(10) DEFAULT 'x');
CREATE TABLE capital (state char(2), people integer DEFAULT 7) INHERITS (city);
CREATE TABLE old_capital (until date, PRIMARY KEY (until)) INHERITS (capital);
-- refused: alter_column capital.name (nullable)
-- refused: alter_column capital.code (type)
-- refused: alter_column old_capital.code (type)
-- refused: alter_column old_capital.name (nullable)
-- alter_column capital.name (nullable) brings: alter_column old_capital.name (nullable)
-- alter_column capital.code (type) brings: alter_column old_capital.code (type)
-- add_column city.one_more brings: add_column capital.one_more; add_column old_capital.one_more
-- add_column capital.one_more brings: add_column old_capital.one_more
-- alter_column city.people (nullable) brings: alter_column capital.people (nullable); alter_column old_capital.people (nullable)
-- alter_column city.code (nullable) brings: alter_column capital.code (nullable); alter_column old_capital.code (nullable)
-- alter_column city.code (type) brings: alter_column capital.code (type); alter_column old_capital.code (type)
-- alter_column city.name (nullable) brings: alter_column capital.name (nullable); alter_column old_capital.name (nullable)
-- alter_column capital.people (nullable) brings: alter_column old_capital.people (nullable)
-- alter_column capital.state (nullable) brings: alter_column old_capital.state (nullable)
-- alter_column capital.code (nullable) brings: alter_column old_capital.code (nullable)
