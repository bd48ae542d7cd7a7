/* hello.c - the least a CGI program can be: the measure of make bench */
#include <string.h>
#include <unistd.h>

int
main(void)
{
	static const char answer[] = "Status: 200\r\n"
	    "Content-Type: text/plain\r\nContent-Length: 5\r\n\r\nhalo\n";

	return write(1, answer, strlen(answer)) == (ssize_t)strlen(answer) ? 0 : 1;
}
