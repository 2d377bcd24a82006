@echo off
rem The command line of Busbar; `busbar --help` tells what it can do.
setlocal
set "BUSBAR_MODE=cli"
call "%~dp0libexec\launch.bat" %*
exit /b %ERRORLEVEL%
