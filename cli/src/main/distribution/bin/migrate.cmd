@echo off
rem Starts migrate from its distribution: the jars in lib, beside the folder of this file.
setlocal
set "home=%~dp0.."
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto run
where /q "%java%" 2>nul && goto run
echo migrate: "%java%" was not found; install Java 17 or newer, or set JAVA_HOME 1>&2
exit /b 2
:run
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED %MIGRATE_JAVA_OPTIONS% -cp "%home%\lib\migrate.jar;%home%\lib\ext\*;%home%\lib\*" dev.migrate.cli.Main %*
exit /b %ERRORLEVEL%
