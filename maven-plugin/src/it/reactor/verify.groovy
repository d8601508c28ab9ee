def log = new File(basedir, 'build.log').text

assert new File(basedir, 'app/migrations/versions').listFiles().length == 1
assert log.count('create table contact with 2 columns') == 1
assert log.count('Nothing to do: the database is at head') == 1
