package org.throughline.stack.demo.generate;

import java.util.List;
import org.throughline.stack.demo.council.Pod;
import org.throughline.stack.demo.council.SeatTime;
import org.throughline.stack.demo.council.Worker;

/** The people, pods and seats, and the posts that hold cases. */
record Staff(List<Worker> workers, List<Pod> pods, List<SeatTime> seats, List<Post> posts) {}
