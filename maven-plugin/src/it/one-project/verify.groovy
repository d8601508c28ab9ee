def log = new File(basedir, 'build.log').text

assert new File(basedir, 'migrations/versions').listFiles().length == 1
assert log.contains('[INFO]   create table contact with 2 columns')
assert log.contains('these are not applied:')
assert log.contains('migrate found differences')
assert log =~ /\[INFO\] Upgraded  [0-9a-f]{12}  First/
assert log.contains('Nothing to do: the database is at head')
assert log =~ /\[INFO\] Downgraded  [0-9a-f]{12}  First/
assert log.contains('nowhere')
assert log.contains('[INFO] migrate is skipped')
assert new File(basedir, 'target/reports/upgrade.sql').text.contains('CREATE TABLE contact')
assert new File(basedir, 'target/reports/check.xml').text.contains('<failure')
