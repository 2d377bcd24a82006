@echo off
rem Starts Busbar: finds a Java runtime, reads the ini file that p2 keeps, and starts again when the program asks for it
rem (exit code 23: restart; 24: restart with the arguments that it left in the file named by busbar.exitdata).
rem
rem   launch MODE [argument...]      MODE is workbench or cli
setlocal EnableExtensions DisableDelayedExpansion
set "mode=%~1"
set "user="
:shift_arguments
shift
if "%~1"=="" goto arguments_done
set user=%user% %1
goto shift_arguments
:arguments_done
for %%d in ("%~dp0..") do set "home=%%~fd"

set "java="
if exist "%home%\jre\bin\java.exe" set "java=%home%\jre\bin\java.exe"
if not defined java if defined BUSBAR_JAVA_HOME if exist "%BUSBAR_JAVA_HOME%\bin\java.exe" set "java=%BUSBAR_JAVA_HOME%\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" set "java=%%~$PATH:j"
if not defined java (
  echo Busbar: no Java runtime found. Install Java 21 or later ^(25 is what Busbar is tested with^) or set JAVA_HOME to one. 1>&2
  exit /b 3
)

set "launcher="
for %%l in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fl"
if not defined launcher (
  echo Busbar: %home%\plugins has no org.eclipse.equinox.launcher. The installation is incomplete; unpack it again. 1>&2
  exit /b 3
)
set "exitdata=%TEMP%\busbar-exit-%RANDOM%%RANDOM%"

:run
set "program="
set "vm="
set "vmpart="
set "ini=%home%\eclipse.ini"
if exist "%ini%" for /f "usebackq eol=# delims=" %%a in ("%ini%") do call :ini_line "%%a"
if "%mode%"=="cli" set "program=-application org.busbar.cli.busbar -data @none -nosplash"
"%java%" %vm% "-Dbusbar.exitdata=%exitdata%" "-Dbusbar.home=%home%" --enable-native-access=ALL-UNNAMED -jar "%launcher%" %program% %user%
set "code=%ERRORLEVEL%"
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

:ini_line
if "%~1"=="-vmargs" (
  set "vmpart=yes"
  exit /b 0
)
if defined vmpart (set vm=%vm% %1) else (set program=%program% %1)
exit /b 0

:user_line
set user=%user% %1
exit /b 0
