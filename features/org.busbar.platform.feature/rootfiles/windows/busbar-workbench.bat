@echo off
rem Opens the workbench.
call "%~dp0libexec\launch.bat" workbench %*
exit /b %ERRORLEVEL%
