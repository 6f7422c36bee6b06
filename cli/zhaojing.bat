@echo off
rem Starts Zhaojing on Windows. Builds it first when there is no build yet.
setlocal
chcp 65001 >nul
set "home=%~dp0.."
set "jar=%home%\target\zhaojing.jar"
if not exist "%jar%" (
  echo First use: building, a minute or two, only once... 1>&2
  pushd "%home%"
  call mvnw.cmd -B -q -DskipTests -Dspotless.check.skip package 1>&2
  if errorlevel 1 (popd & exit /b 1)
  popd
)
java -Dfile.encoding=UTF-8 -Djava.awt.headless=true %ZHAOJING_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
