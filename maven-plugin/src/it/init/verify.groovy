def log = new File(basedir, 'build.log').text

assert new File(basedir, 'migrate.yaml').file
assert new File(basedir, 'migrations/versions').directory
assert log.contains('[INFO] Wrote   migrate.yaml')
assert log.contains('create table contact with 2 columns')
// The project knows its classes, and what to do next is a goal.
assert new File(basedir, 'migrate.yaml').text.contains('  # classpath: ')
assert log.contains('[INFO]   mvn process-classes migrate:revision -Dmigrate.autogenerate -Dmigrate.message="Create the tables"')
assert log.contains('then run `mvn migrate:upgrade`.')
