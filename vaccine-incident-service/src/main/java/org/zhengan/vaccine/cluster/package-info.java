/** Clusters (聚集性信号): how many cases of a vaccine are concentrated in time, place and batch, and which grade that gives. */
@NullMarked
package org.zhengan.vaccine.cluster;

import org.jspecify.annotations.NullMarked;
