def log = new File(basedir, 'build.log').text

assert new File(basedir, 'migrate.yaml').file
assert new File(basedir, 'migrations/versions').directory
assert log.contains('[INFO] Wrote   migrate.yaml')
assert log.contains('create table contact with 2 columns')
