@echo off
rem The command line of Busbar; `busbar --help` tells what it can do.
call "%~dp0libexec\launch.bat" cli %*
exit /b %ERRORLEVEL%
