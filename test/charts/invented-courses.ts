/** Invented courses that show every sign there is. It refuses real cases. */
import type { Case } from '../../src/model/case.ts';
import { inventedCourse } from '../statistics/invented-course.ts';

/** Dated by month, by year and not at all. */
export const inventedCourses: readonly Case[] = [
  inventedCourse({
    id: 'TEST0000',
    hostCountry: 'RS',
    requested: '2019-11',
    detained: '2020-02',
    outcome: 'extradited',
    interpolStatus: 'deleted',
    steps: [
      'notice_issued 2019-11',
      'detained 2020-02',
      'extradition_requested 2020-02',
      'ruling_inadmissible 2020-04',
      'appeal_filed 2020-04',
      'ruling_quashed 2020-05',
      'ccf_request 2020-05',
      'house_arrest 2020-06',
      'interpol_suspended 2020-07',
      'ruling_admissible 2020-08',
      'extradited 2020-10',
      'interpol_deleted 2023-01',
    ],
  }),
  inventedCourse({
    id: 'TEST0001',
    hostCountry: 'BA',
    requested: '2017',
    detained: '2019-06',
    interpolStatus: 'active',
    steps: ['detained 2019-06', 'ruling_inadmissible unknown', 'released_by_court unknown'],
  }),
  inventedCourse({
    id: 'TEST0002',
    hostCountry: 'AE',
    detained: '2021-03',
    steps: ['detained 2021-03', 'house_arrest unknown', 'died 2021-05'],
  }),
  inventedCourse({
    id: 'TEST0003',
    hostCountry: 'UA',
    detained: '2018',
    interpolStatus: 'withdrawn',
    steps: ['detained 2018', 'released_by_police 2018', 'notice_withdrawn unknown'],
  }),
  inventedCourse({ id: 'TEST0004', steps: ['detained unknown', 'ruling_admissible 2016-04'] }),
];
