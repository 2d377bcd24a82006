// What a machine needs at least: reads a candump log in blocks, takes every line apart and adds up its two-byte little-endian words.
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { BLOCK = 1 << 20 };
static char block[BLOCK + 64];
static int8_t digit[256];

int main(int count, char **arguments) {
	if (count != 2) {
		fprintf(stderr, "usage: floor LOG\n");
		return 2;
	}
	int file = open(arguments[1], O_RDONLY);
	if (file < 0) {
		perror(arguments[1]);
		return 3;
	}
	for (int i = 0; i < 16; i++) {
		digit[(unsigned char)"0123456789ABCDEF"[i]] = digit[(unsigned char)"0123456789abcdef"[i]] = (int8_t)i;
	}
	uint64_t frames = 0;
	int64_t sum = 0, times = 0;
	size_t kept = 0;
	ssize_t got;
	while ((got = read(file, block + kept, BLOCK - kept)) > 0) {
		char *at = block, *end = block + kept + got, *feed;
		while ((feed = memchr(at, '\n', (size_t)(end - at)))) {
			int64_t micros = 0;
			for (at++; *at != ')'; at++) {
				if (*at != '.') {
					micros = micros * 10 + (*at - '0');
				}
			}
			at += 2;
			at = (char *)memchr(at, ' ', (size_t)(feed - at)) + 1;
			uint32_t id = 0;
			for (; *at != '#'; at++) {
				id = id << 4 | (uint32_t)digit[(unsigned char)*at];
			}
			uint8_t data[8] = {0};
			int length = 0;
			for (at++; at < feed && length < 8; at += 2) {
				data[length++] = (uint8_t)(digit[(unsigned char)at[0]] << 4 | digit[(unsigned char)at[1]]);
			}
			for (int i = 0; i + 1 < length; i += 2) {
				sum += (int16_t)(data[i] | data[i + 1] << 8) + (int64_t)id;
			}
			times += micros;
			frames++;
			at = feed + 1;
		}
		kept = (size_t)(end - at);
		memmove(block, at, kept);
	}
	printf("%llu frames, sum %lld, times %lld\n", (unsigned long long)frames, (long long)sum, (long long)times);
	return 0;
}
