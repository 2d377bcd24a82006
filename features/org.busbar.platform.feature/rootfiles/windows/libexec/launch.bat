@echo off
rem Starts Busbar: finds a Java runtime, reads the ini file that p2 keeps, and starts again when the program asks for it
rem (exit code 23: restart; 24: restart with the arguments that it left in the file named by busbar.exitdata).
rem
rem   BUSBAR_MODE is workbench or cli; the arguments are the user's. No command stands in parentheses: a path may contain some.
setlocal EnableExtensions DisableDelayedExpansion
set user=%*
for %%d in ("%~dp0..") do set "home=%%~fd"

set "java="
call :try_java "%home%\jre"
call :try_java "%BUSBAR_JAVA_HOME%"
call :try_java "%JAVA_HOME%"
for %%j in (java.exe) do set "on_path=%%~dp$PATH:j"
if not defined java if defined on_path call :try_java "%on_path%.."
if defined java goto has_java
echo Busbar: no Java runtime found. Install Java 21 or later (25 is what Busbar is tested with) or set JAVA_HOME to one. 1>&2
exit /b 3

:has_java
set "launcher="
for %%l in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fl"
if defined launcher goto has_launcher
echo Busbar: "%home%\plugins" has no org.eclipse.equinox.launcher. The installation is incomplete; unpack it again. 1>&2
exit /b 3

:has_launcher
set "exitdata=%TEMP%\busbar-exit-%RANDOM%%RANDOM%"

:run
set "program="
set "vm="
set "vmpart="
set "ini=%home%\eclipse.ini"
if exist "%ini%" for /f "usebackq eol=# delims=" %%a in ("%ini%") do call :ini_line "%%a"
rem The command line does without what the product starts at level 5 for the workbench.
if "%BUSBAR_MODE%"=="cli" set "vm=%vm% -Dosgi.startLevel=4"
if "%BUSBAR_MODE%"=="cli" set "program=-application org.busbar.cli.busbar -data @none -nosplash"
"%java%" %vm% "-Dbusbar.exitdata=%exitdata%" "-Dbusbar.home=%home%" --enable-native-access=ALL-UNNAMED -jar "%launcher%" %program% %user%
set "code=%ERRORLEVEL%"
if "%BUSBAR_MODE%"=="cli" goto end
if "%code%"=="23" goto run
if not "%code%"=="24" goto end
if not exist "%exitdata%" goto end
set "user="
for /f "usebackq delims=" %%a in ("%exitdata%") do call :user_line "%%a"
del "%exitdata%"
goto run

:end
if exist "%exitdata%" del "%exitdata%"
exit /b %code%

rem Takes a runtime when none was found yet and its release file does not say that it is too old.
:try_java
if defined java exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "version=99"
if exist "%~1\release" for /f "usebackq tokens=2 delims==." %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "version=%%~v"
set "version=%version:"=%"
if %version% LSS 21 exit /b 0
set "java=%~1\bin\java.exe"
exit /b 0

:ini_line
if "%~1"=="-vmargs" goto vm_begins
if defined vmpart goto vm_line
set program=%program% %1
exit /b 0
:vm_line
set vm=%vm% %1
exit /b 0
:vm_begins
set "vmpart=yes"
exit /b 0

:user_line
set user=%user% %1
exit /b 0
