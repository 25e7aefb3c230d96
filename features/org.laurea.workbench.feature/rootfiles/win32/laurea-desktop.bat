@echo off
rem The laurea desktop. Needs Java 17 or newer: JAVA_HOME, or java on the path.
rem LAUREA_DATA names the folder of the user's data, LAUREA_LANG the language (zh, en), LAUREA_JAVA_OPTS options for Java.
setlocal
set "JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "DATA=%LAUREA_DATA%"
if "%DATA%"=="" set "DATA=%USERPROFILE%\.laurea"
:again
rem The language named, else the one chosen in the program.
set "CHOSEN=%LAUREA_LANG%"
if "%CHOSEN%"=="" if exist "%DATA%\desktop\language" set /p CHOSEN=<"%DATA%\desktop\language"
set "OPTIONS="
if not "%CHOSEN%"=="" set "OPTIONS=-nl %CHOSEN%"
if not "%LAUREA_DATA%"=="" set OPTIONS=%OPTIONS% -data "%LAUREA_DATA%\desktop"
"%JAVA%" -Xmx1g -Xshare:auto -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 %LAUREA_JAVA_OPTS% "-Dlaurea.home=%~dp0." -jar "%LAUNCHER%" -nosplash -name Laurea %OPTIONS% %*
rem 23: the program asks to be started again, as after a change of its modules.
if %ERRORLEVEL%==23 goto again
exit /b %ERRORLEVEL%
