@echo off
rem Opens the workbench.
setlocal
set "BUSBAR_MODE=workbench"
call "%~dp0libexec\launch.bat" %*
exit /b %ERRORLEVEL%
