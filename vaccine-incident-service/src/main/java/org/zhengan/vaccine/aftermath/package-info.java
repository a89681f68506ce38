/** What an incident leaves to be done (善后): care, damages, compensation, costs; settled, approved, carried out. */
@NullMarked
package org.zhengan.vaccine.aftermath;

import org.jspecify.annotations.NullMarked;
