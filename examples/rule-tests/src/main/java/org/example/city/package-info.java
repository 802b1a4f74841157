/** A made-up city: what its departments may ask of communities, what these have to do, and how they are assessed. */
package org.example.city;
