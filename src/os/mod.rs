//! The few system calls that the library needs, one interface over each platform.
