/** OpenAPI, AsyncAPI and JSON Schemas of a programme. */
@NullMarked
package org.zhengan.runtime.documents;

import org.jspecify.annotations.NullMarked;
